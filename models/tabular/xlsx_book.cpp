// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/xlsx_book.h"

#include "models/tabular/zip_entries.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

constexpr qsizetype kMostSharedText = 256 * 1024 * 1024;
constexpr size_t kMostStyles = 65'536;

void readWorkbook(QXmlStreamReader& xml, XlsxBook& book)
{
    XmlDepth depth;
    while (depth.step(xml)) {
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr"_s) {
            const auto value = attributes.value(u"date1904"_s);
            book.is1904 = value == u"1"_s || value == u"true"_s;
        } else if (xml.name() == u"sheet"_s) {
            QString relation;
            for (const auto& attribute : attributes) {
                if (attribute.name() == u"id"_s && !attribute.namespaceUri().isEmpty())
                    relation = attribute.value().toString();
            }
            book.sheets.append({attributes.value(u"name"_s).toString(), relation});
        }
    }
}

void readRelations(QXmlStreamReader& xml, XlsxBook& book)
{
    XmlDepth depth;
    while (depth.step(xml)) {
        if (!xml.isStartElement() || xml.name() != u"Relationship"_s)
            continue;
        QString target = xml.attributes().value(u"Target"_s).toString();
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        book.placeByRelation.insert(xml.attributes().value(u"Id"_s).toString(), target);
    }
}

void readStyles(QXmlStreamReader& xml, XlsxBook& book)
{
    constexpr int kFirstCustom = 164;
    QHash<int, CellForm> customForms;
    bool isInCells = false;
    XmlDepth depth;
    while (depth.step(xml)) {
        if (xml.name() == u"cellXfs"_s)
            isInCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int id = xml.attributes().value(u"numFmtId"_s).toInt();
        if (xml.name() == u"numFmt"_s) {
            customForms.insert(id, formOfCode(xml.attributes().value(u"formatCode"_s).toString()));
        } else if (xml.name() == u"xf"_s && isInCells && book.forms.size() < kMostStyles) {
            const auto custom = customForms.constFind(id);
            // Some programs describe the built-in numbers anew.
            const bool isCustom = custom != customForms.constEnd();
            book.forms.push_back(isCustom            ? custom.value()
                                 : id < kFirstCustom ? builtInForm(id)
                                                     : CellForm::Plain);
        }
    }
}

/// Runs of rich text belong together; how a text is pronounced (rPh) does not belong to it.
void readSharedTexts(QXmlStreamReader& xml, XlsxBook& book)
{
    bool isText = false;
    int phonetic = 0;
    XmlDepth depth;
    while (depth.step(xml)) {
        const auto name = xml.name();
        if (name == u"rPh"_s) {
            phonetic += xml.isStartElement() ? 1 : -1;
        } else if (name == u"t"_s) {
            isText = xml.isStartElement();
        } else if (xml.isCharacters() && isText && phonetic == 0) {
            book.texts += xml.text().toUtf8();
            if (book.texts.size() > kMostSharedText)
                xml.raiseError(Text::tr("the shared texts are too long."));
        } else if (name == u"si"_s && xml.isEndElement()) {
            book.textEnds.push_back(static_cast<size_t>(book.texts.size()));
        }
    }
}

}  // namespace

bool XmlDepth::step(QXmlStreamReader& xml)
{
    constexpr int kDeepest = 64;
    if (xml.atEnd())
        return false;
    switch (xml.readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > kDeepest)
            xml.raiseError(Text::tr("its elements lie too deep."));
        break;
    case QXmlStreamReader::EndElement: --m_depth; break;
    case QXmlStreamReader::DTD: xml.raiseError(Text::tr("it defines entities.")); break;
    case QXmlStreamReader::EntityReference: xml.raiseError(Text::tr("it uses unknown entities.")); break;
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction: break;
    }
    return !xml.hasError();
}

Result<XlsxBook> readXlsxBook(const QString& path)
{
    XlsxBook book;
    const QHash<QString, void (*)(QXmlStreamReader&, XlsxBook&)> readers{
        {u"xl/workbook.xml"_s, readWorkbook},
        {u"xl/_rels/workbook.xml.rels"_s, readRelations},
        {u"xl/styles.xml"_s, readStyles},
        {u"xl/sharedstrings.xml"_s, readSharedTexts}};
    const auto refuse = [&path](const QString& why, const QString& detail) {
        return Error{Error::Code::BadInput,
                     Text::tr("The workbook %1 cannot be read: %2 Save it again as XLSX and try again.")
                         .arg(QFileInfo(path).fileName(), why),
                     detail};
    };
    ZipEntries entries(path);
    while (entries.next()) {
        const auto reader = readers.value(entries.name().toLower());
        if (reader == nullptr)
            continue;
        QXmlStreamReader xml(&entries);
        reader(xml, book);
        if (entries.failure())
            return *entries.failure();
        if (xml.hasError())
            return refuse(xml.error() == QXmlStreamReader::CustomError ? xml.errorString()
                                                                       : Text::tr("it is damaged."),
                          entries.name() + u": "_s + xml.errorString());
    }
    if (entries.failure())
        return *entries.failure();
    if (book.sheets.isEmpty())
        return refuse(Text::tr("it has no sheets."), {});
    return book;
}

}  // namespace holdfast
