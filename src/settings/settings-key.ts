/** Where the settings are stored. */
export const settingsKey = 'settings'
