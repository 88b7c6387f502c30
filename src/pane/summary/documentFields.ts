import { createStore } from '../state/createStore';

/** What was typed for the document, as long as the pane is open: a number is good for one document, and no secret of the next. */
export const documentFields = createStore({ number: '', date: '' });
