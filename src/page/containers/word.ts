import { budgetFor, ContainerFault, damaged, LIMITS, type Limits } from './limits.ts';
import { bytesSource } from './source.ts';
import { zipMembers } from './zip.ts';

/** The text of a Word file as HTML, without pictures. Throws a ContainerFault where it is damaged or unpacks to too much. */
export async function htmlOfWord(bytes: Uint8Array, name: string, limits: Limits = LIMITS): Promise<string> {
  await checkExpansion(bytes, name, limits);
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    if (value.length > limits.page)
      throw new ContainerFault('too-large', `${name} holds too much text.`, 'Split it into its articles.');
    return value;
  } catch (error) {
    throw error instanceof ContainerFault || !(error instanceof Error) ? error : damaged(name, error.message, error);
  }
}

/** The library unpacks without a limit: what is inside is measured before, at the cost of unpacking it twice. */
async function checkExpansion(bytes: Uint8Array, name: string, limits: Limits): Promise<void> {
  const budget = budgetFor(0, { ...limits, expansion: { least: limits.held, ratio: 0 } }, name);
  for await (const member of zipMembers(bytesSource(name, bytes), { limits, budget })) {
    for await (const chunk of member.bytes()) if (chunk.length === 0) break;
  }
}
