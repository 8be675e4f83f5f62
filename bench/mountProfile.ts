import { ABOUT_PARTS, type Parts, partRows, READ_PARTS } from './pageParts.ts';
import type { Group } from './report.ts';
import { replacing } from './rewriteSources.ts';

const STOP_NOTHING = '() => {}';

/** What mounting a field consists of. */
export const mountParts: Parts = {
  'without listening to its errors and the language': replacing('messageSource.tsx', {
    'translator.subscribe(onChange)': STOP_NOTHING,
    'store.subscribe(slot, { onChange, inputId, elementId })': STOP_NOTHING,
  }),
  'without messages: nothing is read, remembered or listened to': replacing('useFieldError.ts', {
    'useMessages(': '((..._: unknown[]) => NOTHING)(',
    '/** The errors of one field':
      'const NOTHING: any = { errors: [], items: [], messages: [], data: {} };\n/** The errors',
  }),
  'without reading its name in any spelling': replacing('useFieldError.ts', {
    'store.slotOf(name)': "(('-' + name) as never)",
  }),
  'without an id of its own for the messages': replacing('useFieldError.ts', {
    'const errorId = useId();': "const errorId = store.id + slot + '-error';",
  }),
  'without handlers': replacing('Field.tsx', {
    'onInput={clear}': '',
    'onChange={clear}': '',
  }),
  'without a ref and other props of the app’s': replacing('Field.tsx', {
    'forwardRef<HTMLDivElement, FieldProps>(function Field(': '(function Field(',
    '  ref,\n) {': '  ref?: any,\n) {',
    '{...rest}': '',
  }),
  'without attributes in objects: each written out': replacing('Field.tsx', {
    '{...errorProps}': 'id={errorProps.id} aria-live="polite" data-field={name}',
  }),
  'the input made anew, not copied': replacing('Field.tsx', {
    'cloneElement,': 'createElement,',
    'cloneElement(element, input)': 'createElement(element.type as string, input)',
  }),
};

/** What each part of a field costs when it mounts: the profile behind the goal that is not reached. */
export async function mountProfileGroup(): Promise<Group> {
  return {
    title: 'Mount, part by part',
    about: `Mounting 200 \`Field\`s, divided by the same elements written out in one component, ${ABOUT_PARTS}`,
    rows: await partRows(['mountForms', 200], mountParts),
    why: `${READ_PARTS}
Without any of them a \`Field\` takes what bare components do, in the table above, which are no more than about at the goal.
About half of what lies between is its messages, which are read, remembered and listened to; the rest is many small things.`,
  };
}
