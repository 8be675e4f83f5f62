import { type ReactNode, useState } from 'react';
import { AccessibilityInfo, Platform, Pressable, Text, TextInput, View } from 'react-native';

/** The same screen without the library, to weigh a bundle before. */
export function Bare(): ReactNode {
  const [text, setText] = useState('');
  const announce = () => AccessibilityInfo.announceForAccessibility(Platform.OS);
  return (
    <View>
      <TextInput value={text} onChangeText={setText} />
      <Pressable onPress={announce}>
        <Text>Sign in</Text>
      </Pressable>
    </View>
  );
}
