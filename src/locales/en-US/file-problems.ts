import type { Translation } from '../locale';
import type { fileProblemTexts as chinese } from '../zh-CN/file-problems';

export const fileProblemTexts: Translation<typeof chinese> = {
  'file/empty': 'The file is empty (0 bytes). Download it again, or ask the sender for it again.',
  'file/not-a-workbook':
    'This is not an Excel workbook ({spot}). Open the original in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again.',
  'file/encrypted':
    'The file is encrypted with a password and cannot be read. Open it in Excel or WPS, take the password away (File → Info → Protect Workbook), save it and try again.',
  'file/truncated':
    'The file is incomplete, probably because a download or a copy was cut short. Download it again, or ask the sender for it again.',
  'file/damaged-zip':
    "The file's zip package is damaged ({spot}). Let Excel open and repair it and save it under another name, or ask the sender for it again.",
  'file/duplicate-entry':
    'The package holds "{entry}" twice; which one counts is not certain, so nothing was read. Open it in Excel, look at its content, save it as a new file and try again.',
  'file/too-large':
    'Unpacked, the file is too large, or its compression is not plausible ({spot}); it was not read, to keep memory free. Make sure where it comes from, delete blank rows and columns, save it under another name and try again.',
  'file/damaged-xml':
    'The content of the workbook is damaged ({part}: {spot}); it was not read. Let Excel open and repair it, save it under another name and try again.',
  'file/unsafe-xml':
    'The workbook holds a document type declaration, which is not allowed ({part}) and may be malicious; it was not read. Make sure where it comes from, open it in Excel, save it under another name and try again.',
  'file/missing-part':
    'A necessary part of the workbook is missing ({part}); it was not read. Let Excel open and repair it and save it under another name, or ask the sender for it again.',
  'file/xlsb':
    'This is a binary workbook (.xlsb), which is not supported. Open it in Excel, save it as "Excel Workbook (.xlsx)" and try again.',
  'file/et':
    'This is a WPS spreadsheet (.et), which is not supported. Open it in WPS, save it as "Microsoft Excel (.xlsx)" and try again.',
  'file/legacy':
    'This is an old workbook (.xls), which cannot be read here. Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again.',
  'file/legacy-unreadable':
    'The old workbook (.xls) is damaged and cannot be read. Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again.',
  'file/legacy-not-loaded':
    'The part that opens .xls has not been loaded: the first .xls needs a connection. Connect and try again, or save it as "Excel Workbook (.xlsx)" in Excel or WPS.',
  'file/damaged-csv':
    'The quotation marks of the text table do not pair up (row {row}), so its columns are not certain. Open it in Excel, look at its content, save it as .xlsx and try again.',
  'file/timeout':
    'Reading took more than {seconds} seconds and was stopped. Split the file, or save it as .xlsx, and try again.',
  'file/not-found': 'There is no such file. Check the path and the name.',
  'file/unreadable': 'The file could not be read ({spot}). Check the disk or the network and try again.',
  'file/no-access':
    'The file or folder may not be read, or another program keeps it to itself. Close that program or check the permissions, and try again.',
  'file/signed':
    'The workbook is digitally signed; a change would break the signature, so nothing was written. If it has to be changed, remove the signature in Excel (File → Info) and try again.',
  'file/structure-protected':
    'The structure of the workbook is protected; no sheet can be added. Unprotect it first (Review → Protect Workbook) and try again.',
  'file/changed-on-disk':
    'The file was changed after it was read; nothing was written, so as not to overwrite that. Read it again and try again.',
  'file/open-elsewhere':
    'The file is open in Excel or WPS (lock file {lock}); nothing was written. Close it first; if it is closed, delete the lock file and try again.',
  'file/not-written':
    'The file was not written ({spot}); the original is unchanged. Check disk space and permissions, or close the program that uses it, and try again.',
  'file/self-check':
    'The check before writing failed ({spot}); the original is unchanged. Save the file under another name and try again, and please tell us.',

  'spot/word': 'it is a Word document',
  'spot/powerpoint': 'it is a PowerPoint presentation',
  'spot/html': 'it is a web page with the extension of a workbook',
  'spot/xml': 'it is XML, an "XML Spreadsheet 2003" perhaps',
  'spot/opendocument': 'it is an OpenDocument file',
  'spot/folder': 'it is a folder',
  'spot/unknown': 'its content is no table',
  'spot/not-text': 'it is no text',
  'spot/no-workbook': 'there is no workbook in the package',
  'spot/megabytes': '{megabytes} MB',
  'spot/in-entry': '{entry}: {spot}',
  'spot/inflated': '{bytes} bytes become {megabytes} MB',
  'spot/total': 'more than {megabytes} MB altogether',
  'spot/entries': '{count} entries in the package',
  'spot/memory': 'reading takes more than {megabytes} MB of memory',
  'spot/cells': 'too many rows, columns or cells',
  'spot/formulas': 'too many formulas',
  'spot/size': 'its length is not that of the directory',
  'spot/checksum': 'wrong checksum',
  'spot/method': 'compression method {method} is not supported',
  'spot/inflate': 'it cannot be unpacked, or its length is not that of the directory',
  'spot/split': 'split into several files',
  'spot/directory-place': 'the directory is not where it should be',
  'spot/directory-short': 'the directory is incomplete',
  'spot/no-data': 'its data are missing',
  'spot/header': 'directory and data disagree',
  'spot/data-short': 'its data are incomplete',
  'spot/overlap': 'overlaps another entry',
  'spot/sheet': 'sheet "{sheet}"',
  'spot/no-sheets': 'there are no sheets',
  'spot/encoding': 'wrong encoding',
  'spot/sheet-twice': 'a sheet is there twice',
  'spot/sheet-list': 'the list of sheets is wrong',
  'spot/not-sheet': 'this is no worksheet',
  'spot/not-strings': 'this is no table of shared strings',
  'spot/not-workbook': 'this is no workbook',
  'spot/not-styles': 'this is no table of styles',
  'spot/end-tag': 'an end tag is missing',
  'spot/incomplete': 'the content is incomplete',
  'spot/roots': 'more than one root element',
  'spot/tag-name': 'a tag has no name',
  'spot/tag': 'a tag is incomplete',
  'spot/quotes': 'an attribute has no quotation marks',
  'spot/attribute': 'an attribute does not end',
  'spot/extra-end': 'one end tag too many',
  'spot/pairs': 'the tags do not pair up',
  'spot/entity': 'an entity is not defined',
  'spot/merge': 'wrong merged area "{value}"',
  'spot/row-number': 'wrong row number "{value}"',
  'spot/row-cells': 'too many cells in row {row}',
  'spot/address': 'wrong cell address "{value}" in row {row}',
  'spot/text-number': '{cell}: wrong text index "{value}"',
  'spot/date': '{cell}: wrong date "{value}"',
  'spot/type': '{cell}: wrong type "{value}"',
  'spot/number': '{cell}: wrong number "{value}"',
  'spot/cell-twice': '{cell} is there twice',
  'spot/array-formula': 'wrong area "{value}" of an array formula',
  'spot/disk-differs': 'what is on disk differs from what was written',
  'spot/part-altered': '{part} should not have changed',
  'spot/cell-differs': '{cell} does not read back as written',

  'system/ENOENT': 'there is no such folder',
  'system/ENOTDIR': 'a part of the path is no folder',
  'system/EISDIR': 'it is a folder',
  'system/EACCES': 'not permitted',
  'system/EPERM': 'not permitted',
  'system/EROFS': 'the disk is read-only',
  'system/EBUSY': 'another program uses the file',
  'system/ENOSPC': 'the disk is full',
  'system/ENAMETOOLONG': 'the name is too long',
  'system/EIO': 'the disk failed',
  'system/EMFILE': 'too many open files',
  'system/ETIMEDOUT': 'the network does not answer',
  'system/other': 'system error {detail}',
};
