import { createApp } from 'vue';
import { loadFakeClerk } from './fakeClerk';
import SignUp from './SignUp.vue';

// An app of your own loads clerk-js with its publishable key, or uses @clerk/vue.
const clerk = await loadFakeClerk();
createApp(SignUp, { clerk }).mount('#app');
