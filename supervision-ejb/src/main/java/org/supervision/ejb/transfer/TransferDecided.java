package org.supervision.ejb.transfer;

import org.supervision.domain.transfer.FileTransfer;

/** Fact: a transfer was planned or called off; its state says which. */
public record TransferDecided(FileTransfer transfer) {}
