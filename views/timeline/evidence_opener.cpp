// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/evidence_opener.h"

#include "models/core/deliver.h"
#include "views/kit/prompter.h"
#include "views/timeline/picture_loader.h"

#include <QDialog>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kLargest{2400, 1800};
constexpr QSize kWindow{900, 620};

/// What was read, and the picture in it if it is one; decoded off the GUI thread.
struct Opened {
    Result<QByteArray> bytes;
    QImage picture;
};

}  // namespace

EvidenceOpener::EvidenceOpener(EvidenceService& evidence, Prompter& prompter, QWidget* window)
    : QObject(window), m_evidence(evidence), m_prompter(prompter), m_window(window)
{
}

void EvidenceOpener::open(const Digest& sha256, const QString& name)
{
    const auto opened =
        m_evidence.read(sha256).then(QtFuture::Launch::Async, [name](const Result<QByteArray>& bytes) {
            const bool isPicture = bytes && isPictureName(name);
            return std::make_shared<Opened>(
                Opened{bytes, isPicture ? decodePicture(bytes.value(), kLargest) : QImage()});
        });
    deliver(opened, this, [this, name](const std::shared_ptr<Opened>& answer) {
        if (!answer->bytes)
            m_prompter.tell(m_window, answer->bytes.error());
        else if (!answer->picture.isNull())
            showPicture(answer->picture, name);
        else
            saveCopy(answer->bytes.value(), name);
    });
}

void EvidenceOpener::showPicture(const QImage& picture, const QString& name)
{
    auto* window = new QDialog(m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"pictureDialog"_s);
    window->setWindowTitle(name);
    auto* label = new QLabel;
    label->setPixmap(QPixmap::fromImage(picture));
    label->setAccessibleName(tr("Picture “%1”").arg(name));
    auto* area = new QScrollArea;
    area->setObjectName(u"pictureArea"_s);
    area->setAccessibleName(label->accessibleName());
    area->setAlignment(Qt::AlignCenter);
    area->setWidget(label);
    auto* layout = new QVBoxLayout(window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    window->resize((picture.size() + QSize(4, 4)).boundedTo(kWindow));
    window->show();
}

void EvidenceOpener::saveCopy(const QByteArray& bytes, const QString& name)
{
    const auto path =
        m_prompter.fileToSave(m_window, tr("Save a copy of the evidence"), name, tr("All files (*)"));
    if (!path)
        return;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_prompter.tell(m_window, Error{Error::Code::Io,
                                        tr("The copy could not be written to %1: %2. Choose another folder.")
                                            .arg(*path, file.errorString()),
                                        {}});
    }
}

}  // namespace holdfast
