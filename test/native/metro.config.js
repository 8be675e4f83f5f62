const path = require('node:path');
const { getDefaultConfig, mergeConfig } = require('@react-native/metro-config');

/** Metro as a React Native app has it. What runs on the bare engine lies outside this folder. */
module.exports = mergeConfig(getDefaultConfig(__dirname), {
  watchFolders: [path.resolve(__dirname, '../..')],
  reporter: { update() {} },
});
