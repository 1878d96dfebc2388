// What `ng build --define` puts in their place.
declare const CLERK_PUBLISHABLE_KEY: string;
declare const CLERK_PROXY_URL: string;

export const environment = {
  clerkPublishableKey: CLERK_PUBLISHABLE_KEY,
  clerkProxyUrl: CLERK_PROXY_URL,
};
