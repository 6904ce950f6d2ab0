// Saving is the background's; nothing is asked of it yet.
export {}
