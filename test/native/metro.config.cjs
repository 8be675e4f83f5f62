const path = require('node:path');
const { getDefaultConfig, mergeConfig } = require('@react-native/metro-config');

const root = path.resolve(__dirname, '../..');

/** Metro as a React Native app has it. Files of the repository outside this folder may be bundled. */
module.exports = mergeConfig(getDefaultConfig(__dirname), {
  projectRoot: __dirname,
  watchFolders: [root],
  resolver: { nodeModulesPaths: [path.join(__dirname, 'node_modules')] },
  cacheStores: [],
  reporter: { update() {} },
});
