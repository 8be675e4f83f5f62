module.exports = {
  preset: '@react-native/jest-preset',
  // The first test compiles React Native, which takes its time on a slow machine.
  testTimeout: 60_000,
  // The package is ES modules, as it is published.
  transformIgnorePatterns: [
    'node_modules/(?!((jest-)?react-native|@react-native(-community)?|clerk-error-i18n)/)',
  ],
};
