/** Goes on in a task of its own, so that a page answers its input in between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
