/** Where in the app sessions, password and second factor are. */
export const securityPath = '/account/security';
