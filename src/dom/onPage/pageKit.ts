import type { PageKit } from '../../form/errorStore.ts';
import { clearEdited } from './clearEdited.ts';
import { focusField } from './focusField.ts';
import { followPage } from './followPage.ts';

/** What a browser's page does for a form. */
export const pageKit = { follow: followPage, clearEdited, focusField } as PageKit;
