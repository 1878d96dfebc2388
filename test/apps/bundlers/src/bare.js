import 'clerk-mfa-sign-in';

document.title = 'Nothing of it is used';
