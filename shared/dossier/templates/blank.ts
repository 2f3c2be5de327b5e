/** A place left to fill in: "[… your full name]". Plain on paper too, should one be forgotten. */
export const blankPattern = /\[…[^\]\n]{0,200}\]/g;
