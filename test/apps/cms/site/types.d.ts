import 'clerk-mfa-sign-in';
