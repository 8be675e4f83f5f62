// What examples of React Native take as given. On the web, react-native-web stands for react-native.
export { Text, TextInput, View } from 'react-native';
