import { useClerkError } from 'clerk-error-i18n/react-native';
import { AppRegistry } from 'react-native';
import { Bare } from './Bare';

AppRegistry.registerComponent('app', () => Bare);
AppRegistry.registerHeadlessTask('hooks', () => async () => void useClerkError);
