export const withRecord = async <T>(
  context: import('./context.ts').Context,
  use: (opened: { record: import('#merge/record.ts').NegotiationRecord }) => Promise<T>,
): Promise<T> => {
  throw new Error(String([context, use]));
};
