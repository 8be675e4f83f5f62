import type { ReactNode } from 'react';
import { type StyleProp, Text, type TextStyle, View, type ViewProps } from 'react-native';
import type { LinkedForm } from '../form/clerkForm.ts';
import { useConnection } from '../react/formLink.ts';
import { useRetryWords } from '../react/useRetryWords.ts';
import { useAnnouncement } from './useAnnouncement.ts';

/** The props of {@link RetryAfter}; others go to its `<View>`. */
export interface RetryAfterProps extends Omit<ViewProps, 'children'> {
  /** The form; that of the nearest provider when left out. */
  readonly form?: LinkedForm | undefined;
  /** The style of the sentence. */
  readonly textStyle?: StyleProp<TextStyle>;
}

/** A live region would announce every second. */
const SYSTEMS = ['android', 'ios'];

/**
 * Counts down the wait that the form's failure asks for: “You can try again in 1 hour, 30 minutes.”
 * It is read out at the start, at a few moments, and at the end. Empty when there is nothing to
 * wait for.
 *
 * @example
 * <RetryAfter form={form} />
 */
export function RetryAfter({ form, textStyle, ...rest }: RetryAfterProps): ReactNode {
  const { shown, spoken } = useRetryWords(useConnection(form));
  useAnnouncement(spoken, SYSTEMS);
  return (
    <View {...rest}>
      {shown !== undefined && (
        <Text role="timer" style={textStyle}>
          {shown}
        </Text>
      )}
    </View>
  );
}
