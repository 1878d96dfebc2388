import 'clerk-mfa-sign-in/define';
