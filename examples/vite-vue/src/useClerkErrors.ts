import { createClerkTranslator } from 'clerk-error-i18n';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';

/** English is built in. German loads when somebody changes to it. */
const translator = createClerkTranslator({
  locales: { de: () => import('clerk-error-i18n/locales/de') },
});

export const setLanguage = (language: string) => translator.setLocale(language);

/** The errors of a form, in words that follow the language. */
export function useClerkErrors<const Name extends string>(fields: readonly Name[]) {
  const caught = shallowRef<unknown>(null);
  const edited = ref<Name[]>([]);
  const version = ref(translator.version);
  onScopeDispose(
    translator.subscribe(() => {
      version.value = translator.version;
    }),
  );
  const words = computed(() => {
    void version.value;
    return translator.explain(caught.value, { fields });
  });
  return {
    /** Shows what was caught in place of what was there; null shows nothing. */
    show(value: unknown): void {
      caught.value = value;
      edited.value = [];
    },
    /** What stands at a field, until somebody edits it. */
    at(name: Name): string {
      const isEdited = (edited.value as Name[]).includes(name);
      return isEdited ? '' : (words.value.fields[name]?.map(({ text }) => text).join(' ') ?? '');
    },
    edit(name: Name): void {
      edited.value = [...(edited.value as Name[]), name];
    },
    /** What belongs to no field. */
    form: computed(() => words.value.form.map(({ text }) => text).join(' ')),
  };
}
