export { FolderCarrier } from './carriers/folder-carrier.js';
export { Inbox } from './inbox.js';
export type { FiledNotice, Notice, NoticeText } from './notice.js';
export { Notifications } from './notifications.js';
export { NotificationsModule } from './notifications.module.js';
export type { NotificationsModuleOptions } from './notifications.module.js';
export { Outbox } from './outbox.js';
export { Contacts, MESSAGE_CHANNELS } from './ports.js';
export type { ContactsOfPerson, Message, MessageCarrier, MessageChannel } from './ports.js';
