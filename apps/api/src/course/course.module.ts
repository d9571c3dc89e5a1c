import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.ts';
import { CourseResolver } from './course.resolver.ts';
import { Courses } from './courses.ts';
import { WorkMails } from './work-mails.ts';

@Module({ controllers: [CalendarController], providers: [CourseResolver, Courses, WorkMails], exports: [Courses] })
export class CourseModule {}
