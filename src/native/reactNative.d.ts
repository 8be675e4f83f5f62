// Stands for the types of react-native, which is too large to install here. test/native checks that
// these types fit the real ones.
declare module 'react-native' {
  import type { ComponentType, ReactNode } from 'react';

  export type StyleProp<Style> = Style | readonly StyleProp<Style>[] | null | undefined | false;
  export interface ViewStyle {
    readonly flex?: number;
  }
  export interface TextStyle extends ViewStyle {
    readonly color?: string;
  }
  interface SharedProps {
    readonly 'aria-live'?: 'polite' | 'assertive' | 'off' | undefined;
    readonly role?: 'alert' | 'timer' | undefined;
    readonly testID?: string | undefined;
    readonly children?: ReactNode;
  }
  export interface ViewProps extends SharedProps {
    readonly style?: StyleProp<ViewStyle>;
  }
  export interface TextProps extends SharedProps {
    readonly style?: StyleProp<TextStyle>;
    readonly accessibilityLanguage?: string | undefined;
  }
  export interface TextInputProps extends ViewProps {
    readonly accessibilityLabel?: string | undefined;
    readonly accessibilityHint?: string | undefined;
    readonly value?: string | undefined;
    readonly placeholder?: string | undefined;
    readonly inputMode?: string | undefined;
    readonly autoComplete?: string | undefined;
    readonly secureTextEntry?: boolean | undefined;
    readonly onChangeText?: ((text: string) => void) | undefined;
  }
  export const View: ComponentType<ViewProps>;
  export const Text: ComponentType<TextProps>;
  export const TextInput: ComponentType<TextInputProps>;
  export const Platform: { readonly OS: string };
  export const AccessibilityInfo: {
    announceForAccessibilityWithOptions(text: string, options: { readonly queue?: boolean }): void;
  };
}
