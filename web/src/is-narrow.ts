/** Whether the screen is too narrow for two things side by side, as style.css has it. */
export const isNarrow = (): boolean => matchMedia("(width < 640px)").matches;
