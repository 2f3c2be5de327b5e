import type { TagWith } from '../../shared/languages.ts';
import { primaryTag } from '../../shared/language-tag.ts';
import type { FolderPurpose } from './shell.ts';

/** What a path is asked for. */
export type PathPurpose = FolderPurpose | 'save';

/** What the path dialog says in one language: a title for each purpose, and the words around the box. */
export interface PathWords extends Readonly<Record<PathPurpose, string>> {
  readonly folder: string;
  readonly file: string;
  readonly choose: string;
  readonly cancel: string;
  readonly up: string;
  readonly wholePath: string;
  readonly replace: string;
}

/** The words for the language the window is shown in, English where there are none. */
export function pathWords(tag: string): PathWords {
  return words[primaryTag(tag)] ?? english;
}

const english: PathWords = {
  create: 'Where should the new case be kept?',
  open: 'Which folder holds the case?',
  dump: 'Into which new folder should the readable copy go?',
  save: 'Where should it be written?',
  folder: 'Folder',
  file: 'File',
  choose: 'Choose',
  cancel: 'Cancel',
  up: 'Up one folder',
  wholePath: 'Write the whole path, from the first folder on.',
  replace: 'There is a file of this name. Choose once more to replace it, or write another name.',
};

/** Machine-made but for English; each awaits a native reader. */
const words: Readonly<Record<string, PathWords>> = {
  en: english,
  es: {
    create: '¿Dónde debe guardarse el caso nuevo?',
    open: '¿Qué carpeta contiene el caso?',
    dump: '¿En qué carpeta nueva debe ir la copia legible?',
    save: '¿Dónde debe escribirse?',
    folder: 'Carpeta',
    file: 'Archivo',
    choose: 'Elegir',
    cancel: 'Cancelar',
    up: 'Subir una carpeta',
    wholePath: 'Escriba la ruta completa, desde la primera carpeta.',
    replace: 'Ya hay un archivo con este nombre. Elija otra vez para reemplazarlo, o escriba otro nombre.',
  },
  fr: {
    create: 'Où faut-il garder le nouveau dossier ?',
    open: 'Quel répertoire contient le dossier ?',
    dump: 'Dans quel nouveau répertoire mettre la copie lisible ?',
    save: 'Où faut-il l’écrire ?',
    folder: 'Répertoire',
    file: 'Fichier',
    choose: 'Choisir',
    cancel: 'Annuler',
    up: 'Remonter d’un répertoire',
    wholePath: 'Écrivez le chemin entier, à partir du premier répertoire.',
    replace:
      'Il y a déjà un fichier de ce nom. Choisissez encore pour le remplacer, ou écrivez un autre nom.',
  },
  pt: {
    create: 'Onde o novo caso deve ficar?',
    open: 'Qual pasta guarda o caso?',
    dump: 'Em que pasta nova deve ficar a cópia legível?',
    save: 'Onde deve ser escrito?',
    folder: 'Pasta',
    file: 'Arquivo',
    choose: 'Escolher',
    cancel: 'Cancelar',
    up: 'Subir uma pasta',
    wholePath: 'Escreva o caminho completo, desde a primeira pasta.',
    replace: 'Já existe um arquivo com este nome. Escolha de novo para substituí-lo ou escreva outro nome.',
  },
  ar: {
    create: 'أين تُحفظ القضية الجديدة؟',
    open: 'أي مجلد يحوي القضية؟',
    dump: 'في أي مجلد جديد توضع النسخة المقروءة؟',
    save: 'أين يُكتب الملف؟',
    folder: 'المجلد',
    file: 'الملف',
    choose: 'اختيار',
    cancel: 'إلغاء',
    up: 'إلى المجلد الأعلى',
    wholePath: 'اكتب المسار كاملًا، من أول مجلد.',
    replace: 'يوجد ملف بهذا الاسم. اختر مرة أخرى لاستبداله، أو اكتب اسمًا آخر.',
  },
  fa: {
    create: 'مورد تازه کجا نگه داشته شود؟',
    open: 'کدام پوشه این مورد را دارد؟',
    dump: 'رونوشت خوانا در کدام پوشهٔ تازه گذاشته شود؟',
    save: 'کجا نوشته شود؟',
    folder: 'پوشه',
    file: 'فایل',
    choose: 'برگزیدن',
    cancel: 'لغو',
    up: 'یک پوشه بالاتر',
    wholePath: 'مسیر کامل را از نخستین پوشه بنویسید.',
    replace: 'فایلی با این نام هست. برای جایگزین کردن دوباره برگزینید، یا نام دیگری بنویسید.',
  },
  ru: {
    create: 'Где хранить новое дело?',
    open: 'В какой папке лежит дело?',
    dump: 'В какую новую папку положить читаемую копию?',
    save: 'Куда записать файл?',
    folder: 'Папка',
    file: 'Файл',
    choose: 'Выбрать',
    cancel: 'Отмена',
    up: 'На папку выше',
    wholePath: 'Напишите полный путь, начиная с первой папки.',
    replace: 'Файл с таким именем уже есть. Выберите ещё раз, чтобы заменить его, или напишите другое имя.',
  },
  tr: {
    create: 'Yeni dava nerede saklansın?',
    open: 'Dava hangi klasörde?',
    dump: 'Okunabilir kopya hangi yeni klasöre konsun?',
    save: 'Nereye yazılsın?',
    folder: 'Klasör',
    file: 'Dosya',
    choose: 'Seç',
    cancel: 'Vazgeç',
    up: 'Bir klasör yukarı',
    wholePath: 'İlk klasörden başlayarak tam yolu yazın.',
    replace: 'Bu adda bir dosya var. Değiştirmek için yeniden seçin ya da başka bir ad yazın.',
  },
  zh: {
    create: '新案件应保存在哪里？',
    open: '案件在哪个文件夹里？',
    dump: '可读的副本应放进哪个新文件夹？',
    save: '应写到哪里？',
    folder: '文件夹',
    file: '文件',
    choose: '选择',
    cancel: '取消',
    up: '上一级文件夹',
    wholePath: '请从第一级文件夹开始写出完整路径。',
    replace: '已有同名文件。再选一次将替换它，或写另一个名称。',
  },
  ht: {
    create: 'Ki kote pou nouvo ka a rete?',
    open: 'Nan ki katab ka a ye?',
    dump: 'Nan ki nouvo katab pou mete kopi ou ka li a?',
    save: 'Ki kote pou ekri l?',
    folder: 'Katab',
    file: 'Fichye',
    choose: 'Chwazi',
    cancel: 'Anile',
    up: 'Monte yon katab',
    wholePath: 'Ekri tout chemen an, depi premye katab la.',
    replace: 'Gen yon fichye ki gen non sa a deja. Chwazi yon lòt fwa pou ranplase l, oswa ekri yon lòt non.',
  },
} satisfies Readonly<Record<TagWith<'pathDialog'>, PathWords>>;
