export type { Appointment } from '#libs/kernel';
