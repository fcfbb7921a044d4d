"""Qt's own words, in dialogs and in the menus of fields, in the language that leads."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pofedu.ui.language import Language, mark, translator

CHINESE, ENGLISH = "zh_CN", "en_US"
SPOKEN = "language-of-qt"
"""The property of the application that says in which language Qt speaks now."""
LACKING = (
    mark("QAbstractFileIconProvider", "%1 File"),
    mark("QAbstractFileIconProvider", "Alias"),
    mark("QAbstractFileIconProvider", "Drive"),
    mark("QAbstractFileIconProvider", "File"),
    mark("QAbstractFileIconProvider", "File Folder"),
    mark("QAbstractFileIconProvider", "Folder"),
    mark("QAbstractFileIconProvider", "Shortcut"),
    mark("QAbstractFileIconProvider", "Unknown"),
    mark("QFileDialog", "&Directory:"),
    mark("QFileDialog", "&Look in:"),
    mark("QFileDialog", "Computer"),
    mark("QFileDialog", "Files of &type:"),
    mark("QSidebar", "Remove"),
)
"""What Qt shows but does not bring along in Chinese; under Qt's own contexts."""


@cache
def _qt_words() -> QTranslator:
    words = QTranslator()
    words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return words


def speak(language: Language) -> None:
    """Have Qt's own words, and kinds of files, in the leading language from now on."""
    app = QCoreApplication.instance()
    assert app is not None, "Qt speaks only while there is an application"
    leading = ENGLISH if language == "en" else CHINESE
    before = app.property(SPOKEN)
    if before == leading:
        return
    app.setProperty(SPOKEN, leading)
    QLocale.setDefault(QLocale(leading))
    if leading == CHINESE:
        app.installTranslator(_qt_words())
        app.installTranslator(translator("zh"))  # asked first
    elif before is not None:
        app.removeTranslator(translator("zh"))
        app.removeTranslator(_qt_words())
