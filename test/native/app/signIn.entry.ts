import { AppRegistry } from 'react-native';
import { SignIn } from './SignIn';

AppRegistry.registerComponent('app', () => SignIn);
