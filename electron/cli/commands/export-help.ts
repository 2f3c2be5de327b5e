/** What `folio export --help` says below the first line. */
export const exportDetails = `What goes in, in which order (else as the case has it, else as the destination wants it):
  --profile ID          us-eoir, us-uscis, ca-rpd, uk-ftt, eu or generic
  --parts P,P,…         the order of the parts; those not named follow
  --leave-out P,P,…     parts that are left out
                        P: cover, contents, witness-list, chronology, histories, statements,
                        corroboration, exhibits, explanations, custody, service
  --order FILE          all of this and more from a file, as --plan --json prints it under "order":
                        exhibitOrder (ids of documents), titles ([{"part","title"}]), numbering, volumes …
  --title TEXT          the dossier's title
  --language TAG        headings, dates, labels and certificates: en, en-US, fr, de or es
  --paper a4|letter     the paper

Page numbers; the printed number is the PDF's page label:
  --prefix TEXT         before each number, such as FB-
  --digits N            at least so many digits: 6 makes 000041
  --first N             the first number
  --per-volume          each volume counts anew
  --number-at PLACE     bottom-centre, bottom-right or top-right

Volumes; they go on counting, share one contents and are named X_Part1.pdf, X_Part2.pdf:
  --max-bytes N         a volume has at most so many bytes
  --max-pages N         a volume has at most so many pages
  --one-file            one file, however large

What was handed in before:
  --handed-in DAY       notes in the case that this bundle was handed in on that day
  --insertion keep      pages handed in before keep their numbers; later ones between them are 41A, 41B (usual)
  --insertion renumber  all pages are numbered anew, with a concordance of old and new numbers
  --supplement N        supplementary bundle N: only what was not handed in, counting on, citing the rest
  --because TEXT        why the supplementary bundle is late

Other:
  --plan                writes nothing: says what would stand in the dossier, and what it lacks
  --remember            keeps the choices given here in the case
  --interview TAG       the interview sheet instead, in the dossier's language and this one side by side:
                        en, fr, de, es, ar, fa, prs, ht, pt, ru, tr or zh
  --keep-names          a filing copy: names that are hidden elsewhere are printed
  --lock                the PDF opens only with a password (AES-256), from FOLIO_DOSSIER_PASSWORD or a question.
                        Whoever has the file and the password has everything; a short one can be guessed; some
                        offices and courts refuse locked files. Send the password by another way.
  --force               replaces files that have the dossier's name; without it they are left as they are
  --today DAY           the day it is prepared
`;
