-- Two who keep the library may write one resource anew at the same time: who began before the other saved is told, and overwrites
-- nothing.

ALTER TABLE "resource" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;
