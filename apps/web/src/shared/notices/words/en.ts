import type { NoticesWords } from './kk.js';

export const en: NoticesWords = {
  title: 'Notifications',
  lead: 'Each step of the decisions that you took part in is told here.',
  none: 'There are no notifications yet. When a gathering or an assembly decides, it is told here.',
  isNew: 'New',
  open: 'Open the decision',
  share: 'Copy the text',
  shared: 'The text was copied.',
  markAll: 'Mark all as read',
  more: 'Show earlier ones',
  contacts: 'Where else to tell you',
  contactsLead: 'Nothing is sent by a field that is left empty. What you enter is kept encrypted.',
  sms: 'Telephone for SMS',
  smsHint: '+77011234567',
  email: 'E-mail',
  save: 'Save',
  saved: 'Saved.',
};
