/** Formatting single cells is slow in Excel (platforms.md §3.3); the list in the pane shows the others. */
export const MAX_MARKS = 500;
