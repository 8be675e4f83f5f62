import type { ReactNode } from 'react';
import { type StyleProp, Text, type TextStyle, View, type ViewProps } from 'react-native';
import type { ErrorInWords } from '../translate/clerkTranslator.ts';
import { useAnnouncement } from './useAnnouncement.ts';

interface ErrorRegionProps extends ViewProps {
  readonly items: readonly ErrorInWords[];
  readonly trace?: string | undefined;
  readonly textStyle: StyleProp<TextStyle>;
}

/** iOS has no live regions. */
const WITHOUT_LIVE_REGIONS = ['ios'];

/** A `<Text>` for each sentence, in a `<View>` that is always there. */
export function ErrorRegion({ items, trace, textStyle, ...rest }: ErrorRegionProps): ReactNode {
  useAnnouncement(items.map(({ text }) => text).join(' '), WITHOUT_LIVE_REGIONS);
  return (
    <View {...rest}>
      {items.map(({ text, lang }) => (
        <Text key={text} style={textStyle} accessibilityLanguage={lang}>
          {text}
        </Text>
      ))}
      {trace && <Text style={textStyle}>{trace}</Text>}
    </View>
  );
}
