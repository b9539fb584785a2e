import type { PlansWords } from './kk.js';

export const en: PlansWords = {
  section: 'Section',
  areas: 'Area',
  quota: 'Representatives',
  gathering: 'Separate gathering',
  total: (sections) => `${String(sections)} sections`,
  order: (number, date) => `Order of the akim No. ${number} of ${date}`,
  awaits: 'Awaits the decision of the maslikhat',
  approved: (number, date) => `Approved by the maslikhat’s decision No. ${number} of ${date}`,
  returned: (number, date) => `Returned by the maslikhat’s decision No. ${number} of ${date}`,
  reasons: (reasons) => `Reason: ${reasons}`,
};
