export const extractCommand = undefined as never
