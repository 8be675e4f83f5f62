import { createClerkTranslator } from 'clerk-error-i18n';
import { Alert, AppRegistry } from 'react-native';
import { Bare } from './Bare';

const translator = createClerkTranslator();

AppRegistry.registerComponent('app', () => Bare);
AppRegistry.registerHeadlessTask('alert', () => async (caught) => {
  Alert.alert(translator.explain(caught).text);
});
