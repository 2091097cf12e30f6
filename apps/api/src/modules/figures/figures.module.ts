import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller.ts';
import { FiguresQueries } from './figures.queries.ts';

@Module({ controllers: [FiguresController], providers: [FiguresQueries] })
export class FiguresModule {}
