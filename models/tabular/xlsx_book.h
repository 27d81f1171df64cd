// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tabular/cell_form.h"

#include <QHash>
#include <QStringList>

#include <string_view>
#include <vector>

class QXmlStreamReader;

namespace holdfast {

/// What a workbook has beside its sheets: their names and places, the forms of cells, the texts they share.
struct XlsxBook {
    struct Sheet {
        QString name;
        QString relation;
    };

    QList<Sheet> sheets;
    QHash<QString, QString> placeByRelation;  ///< Paths inside the archive.
    bool is1904 = false;
    std::vector<CellForm> forms;  ///< By the style number of a cell.
    QByteArray texts;             ///< All shared texts, one behind the other.
    std::vector<size_t> textEnds;

    std::string_view text(size_t number) const
    {
        const size_t begin = number == 0 ? 0 : textEnds[number - 1];
        return {texts.constData() + begin, textEnds[number] - begin};
    }
};

/// Reads the parts of the workbook at `path`; BadInput where it is none or above a limit of XlsxReader.
Result<XlsxBook> readXlsxBook(const QString& path);

/// Steps to the next token with what every part must keep to: no document type (entities come with one), 64
/// levels.
class XmlDepth {
public:
    /// False at the end, on an error and where a rule is broken, which becomes an error of `xml`.
    bool step(QXmlStreamReader& xml);
    int depth() const { return m_depth; }

private:
    int m_depth = 0;
};

}  // namespace holdfast
