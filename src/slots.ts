/** Slots of the frame for children that the element makes itself. */
export const FORM_SLOT = 'clerk-mfa-form';
export const USER_BUTTON_SLOT = 'clerk-mfa-user-button';
export const TASK_SLOT = 'clerk-mfa-task';
export const PROTECT_SLOT = 'clerk-mfa-protect';
