import { AppRegistry } from 'react-native';
import { Bare } from './Bare';

AppRegistry.registerComponent('app', () => Bare);
