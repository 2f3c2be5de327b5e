import type { Statement } from '../../domain/statement.ts';
import type { DossierContext } from '../dossier-context.ts';
import { personOf } from '../names.ts';

/** A certificate to be printed, whose signer it could not name and reach; a signed scan may say it itself. */
export function lacksCertifierContact(
  context: DossierContext,
  { kind, files, interpreter, declarant }: Statement,
): boolean {
  if (!kind.endsWith('certificate') || files.length > 0) return false;
  const signer = personOf(context, interpreter ?? declarant);
  return signer === null || [signer.name, signer.address, signer.phone].includes('');
}

/** A declaration that does not say whether it is signed inside the United States. */
export function lacksSignaturePlace(_: DossierContext, { kind, signedInUs }: Statement): boolean {
  return kind === 'declaration' && signedInUs === 'unknown';
}

/** A letter whose writer nobody could reach, and is not to stay hidden. */
export function lacksWitnessContact(context: DossierContext, { kind, declarant }: Statement): boolean {
  const writer = kind === 'letter' ? personOf(context, declarant) : null;
  if (writer === null || writer.hideIdentity) return false;
  return writer.address === '' && writer.phone === '' && writer.email === '';
}
