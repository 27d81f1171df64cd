// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <archive.h>
#include <archive_entry.h>

namespace holdfast {

/// A sheet with `rows` in it.
inline QByteArray sheetOf(const QByteArray& rows)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
           rows + "</sheetData></worksheet>";
}

/// A workbook with one sheet, whose bytes need not be a sheet at all; gone with the test.
class WorkbookFile {
public:
    explicit WorkbookFile(const QByteArray& sheet) : path(m_folder.filePath(QStringLiteral("book.xlsx")))
    {
        archive* zip = archive_write_new();
        archive_write_set_format_zip(zip);
        EXPECT_EQ(archive_write_open_filename(zip, QFile::encodeName(path).constData()), ARCHIVE_OK);
        const QByteArray space =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        add(zip, "[Content_Types].xml", "<Types/>");
        add(zip, "xl/workbook.xml",
            "<workbook " + space + "><sheets><sheet name=\"one\" r:id=\"r1\"/></sheets></workbook>");
        add(zip, "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        add(zip, "xl/worksheets/sheet1.xml", sheet);
        archive_write_free(zip);
    }

private:
    static void add(archive* zip, const char* name, const QByteArray& bytes)
    {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_write_header(zip, entry);
        archive_write_data(zip, bytes.constData(), static_cast<size_t>(bytes.size()));
        archive_entry_free(entry);
    }

    QTemporaryDir m_folder;

public:
    const QString path;
};

}  // namespace holdfast
