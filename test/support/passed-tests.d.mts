/** Where element tests leave which of them have passed. */
export const PASSED_FOLDER: string;
