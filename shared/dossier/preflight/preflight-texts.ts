/**
 * What the preflight says, in English, by code; `{name}` marks what an item's values fill in. The window has
 * the same texts in its own languages.
 */
export const preflightTexts = {
  'part-missing': '{authority} asks for the part “{part}”, and this dossier has none. Enter what it needs.',
  'part-missing-left-out':
    '{authority} asks for the part “{part}”, and it is set to be left out. Put it back among the parts.',
  'needs-applicant-name': 'The applicant has no name. Choose the applicant and enter the name.',
  'needs-reference-number': 'No reference number of the authority is entered, such as an A-number.',
  'needs-judge': 'No judge is named for the cover.',
  'needs-hearing-date': 'No hearing or interview date is entered for the cover.',
  'evidence-due':
    'Evidence for the hearing or interview on {on} is due by {day}, {days} days before ({source}). If a judge or an office has set another day, that day counts. Ask a lawyer to confirm it.',
  'evidence-late':
    'Evidence for the hearing or interview on {on} was due by {day}, {days} days before ({source}). If a judge or an office has set another day, that day counts. Ask a lawyer whether it can still be handed in, and say why it is late.',
  'evidence-set-by-court':
    'Evidence for the hearing or interview on {on}: for a person who is detained the court sets the day by which it is due. Ask the court or a lawyer which day that is.',
  'needs-representative': 'No representative is named.',
  'needs-declaration': "The applicant's own declaration is missing. Write it under Statements.",
  'needs-identity-document': 'No identity document, passport or birth record is among the exhibits.',
  'needs-translation': '{exhibit} is in {language} and has no translation into the language of the dossier.',
  'needs-statement-translation':
    '“{statement}” is in {language} and has no translation into the language of the dossier. Attach one as a document and name this statement as what it translates.',
  'needs-translation-certificate': "The translation in {exhibit} has no translator's certificate.",
  'needs-interpreter-certificate':
    "“{statement}” was given in another language and no interpreter's certificate covers it.",
  'needs-certifier-contact':
    '“{statement}” does not give the name, address and phone of the one who signs it.',
  'needs-signature-place':
    'It is not said whether “{statement}” is signed inside the United States. The closing words for outside are used.',
  'needs-witness-contact': 'The writer of “{statement}” has no address, phone or e-mail.',
  'exhibit-withheld':
    '{exhibit} is withheld: it would identify {names} and is not marked as redacted for them. Attach a redacted copy and mark it, or leave the document out.',
  'signed-copy-withheld': 'The signed copy of “{statement}” is withheld: it would identify {names}.',
  'no-file': '{exhibit} has no file attached.',
  'blank-left':
    'Paragraph {paragraph} of “{statement}” still has a blank to fill in: {blank}. It would be printed as it stands.',
  'no-declarant': '“{statement}” does not say whose words it holds.',
  'file-empty': '{name}: the file is empty. A page says so in its place. Attach a file that opens.',
  'file-unknown-kind':
    '{name}: the file is not a PDF or a picture that Folio knows. A page says so in its place. Attach it as a PDF or JPEG.',
  'file-needs-password':
    '{name}: the file is locked with a password. A page says so in its place. Give its password beside the file, or attach it unlocked.',
  'file-damaged': '{name}: the file is damaged. A page says so in its place. Attach a file that opens.',
  'file-too-large': '{name}: the file is too large. A page says so in its place. Attach a smaller scan.',
  'file-missing':
    '{name}: the file is not in the case. A page says so in its place. Attach it again, or take it back from a backup.',
  'file-unsupported':
    '{name}: the file uses a feature that cannot be shown. A page says so in its place. Print it to a PDF and attach that.',
  'citation-unknown': 'Paragraph {paragraph} of “{statement}” cites {id}, which the dossier does not hold.',
  'citation-page': 'Page {page} of a document is cited, and the document has fewer pages. Correct the page.',
  'pseudonym-made': 'A person whose identity is hidden has no pseudonym; the dossier says “{pseudonym}”.',
  'name-may-remain':
    'This record still holds a part of a hidden name. Read it before you hand the dossier over.',
  'left-out': 'Left out by choice: {documents} documents, {statements} statements.',
  'part-left-out': 'The part “{part}” is left out by choice.',
  'missing-character':
    'The character {character} ({code}) cannot be printed; the dossier shows its code instead. Write it another way.',
  'prefix-ends-in-figure':
    'What stands before the page numbers ends in a figure, so “{example}” can be read in two ways. End it with a dash or a letter.',
  'supplement-first':
    'This is set to be a supplementary bundle, and no bundle is noted as handed in. Note the first one, or make this the whole dossier.',
  'supplement-empty':
    'Everything in the case was handed in before: this supplementary bundle holds no new statement and no new document.',
  'supplement-reason': 'The supplementary bundle does not say why it is late.',
  'volume-too-large':
    'Volumes larger than {bytes} bytes: {count}, because a single page is. Attach a smaller scan of it.',
  'volume-too-long':
    'Volumes longer than {pages} pages: {count}, because a text that is not cut is. Allow more pages.',
  'proof-unreadable': 'The finished file cannot be read back. Do not hand it in; write it again.',
  'proof-page-count':
    'The finished file has not the number of pages it was meant to have. Do not hand it in.',
  'proof-label': 'Page {page} of the finished file is not labelled with the number printed on it.',
  'proof-stamp': 'Page {page} of the finished file lacks its number.',
  'proof-outline': 'The outline of the finished file does not lead where it was meant to.',
  'proof-link': 'A link on page {page} of the finished file leads nowhere or lies off the page.',
  'proof-outside-page-tree':
    'The finished file still reaches a page that no reader shows. Do not hand it in.',
  'proof-unreachable': 'The finished file carries something no page shows. Do not hand it in.',
  'proof-forbidden': 'The finished file carries something that acts, or another file. Do not hand it in.',
  'proof-metadata': 'The finished file names an author, a program or a date. Do not hand it in.',
  'proof-exif': 'A picture in the finished file still carries its camera’s data. Do not hand it in.',
} as const;

/** Everything a preflight can name. */
export type PreflightCode = keyof typeof preflightTexts;
