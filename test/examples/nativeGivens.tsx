// The names that examples of React Native use without declaring them. On the web, react-native-web
// stands for react-native.
export { Text, TextInput, View } from 'react-native';
