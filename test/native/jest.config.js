module.exports = {
  preset: '@react-native/jest-preset',
  // The package is ES modules, as it is published.
  transformIgnorePatterns: [
    'node_modules/(?!((jest-)?react-native|@react-native(-community)?|clerk-error-i18n)/)',
  ],
};
