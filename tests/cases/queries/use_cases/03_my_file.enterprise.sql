select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"qualityIssues":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from quality_issues t1
          where t1.city_code = $2::bigint
          and t1.enterprise_id = $3::uuid
          and t1.state <> $4::text
        ),
        ',"edges":[',
        string_agg(t2.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"finding":',
          to_json(t3.finding),
          ',"recordType":',
          to_json(t3.record_type),
          ',"fieldName":',
          coalesce(to_json(t3.field_name)::text, 'null'),
          ',"dueOn":"',
          t3.due_on,
          '","state":"',
          t3.state,
          '","rule":',
          coalesce((select jsonb_object_agg(t4.code, concat(
              '{"dimension":',
              to_json(t4.dimension),
              ',"name":',
              to_json(t4.name),
              '}'
            ))
            from quality_rules t4
          ) ->> t3.rule_code, 'null'),
          ',"task":',
          coalesce((select concat(
              '{"taskNo":',
              to_json(t5.task_no),
              ',"dueOn":"',
              t5.due_on,
              '","state":"',
              t5.state,
              '"}'
            ) as j
            from tasks t5
            where t5.id = t3.task_id
            and t5.city_code = $2::bigint
            and t5.enterprise_id = $3::uuid
          ), 'null'),
          '}}'
        ) as j0
        from quality_issues t3
        where t3.city_code = $2::bigint
        and t3.enterprise_id = $3::uuid
        and t3.state <> $4::text
        order by t3.due_on asc, t3.id asc
        limit $5::bigint
      ) t2
    ),
    ',"tasks":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from tasks t6
          where t6.city_code = $2::bigint
          and t6.enterprise_id = $3::uuid
          and t6.state <> $6::text
        ),
        ',"edges":[',
        string_agg(t7.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"taskNo":',
          to_json(t8.task_no),
          ',"title":',
          to_json(t8.title),
          ',"kind":"',
          t8.kind,
          '","dueOn":"',
          t8.due_on,
          '","state":"',
          t8.state,
          '","fromUnit":',
          coalesce(t10.j, 'null'),
          ',"fromDepartment":',
          coalesce((select jsonb_object_agg(t11.code, concat(
              '{"name":',
              to_json(t11.name),
              '}'
            ))
            from departments t11
          ) ->> t8.from_department_code, 'null'),
          '}}'
        ) as j0
        from (select t8.*
          from tasks t8
          where t8.city_code = $2::bigint
          and t8.enterprise_id = $3::uuid
          and t8.state <> $6::text
          order by t8.due_on asc, t8.id asc
          limit $5::bigint
        ) t8
        left join lateral (select concat(
            '{"name":',
            to_json(t9.name),
            '}'
          ) as j
          from grids t9
          where t9.code = t8.from_grid_code offset 0
        ) t10 on true
      ) t7
    ),
    ',"licences":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences t12
          where t12.city_code = $2::bigint
          and t12.enterprise_id = $3::uuid
          and (t12.valid_to < ($7::date + $8::bigint::integer) and (t12.state is not null and not coalesce(t12.state = any($9::text[]), false)))
        ),
        ',"edges":[',
        string_agg(t13.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"licenceNo":',
          to_json(t14.licence_no),
          ',"validTo":',
          coalesce('"' || t14.valid_to || '"', 'null'),
          ',"state":"',
          t14.state,
          '","kind":',
          coalesce((select jsonb_object_agg(t15.code, concat(
              '{"name":',
              to_json(t15.name),
              ',"applyRenewalBeforeDays":',
              coalesce(t15.apply_renewal_before_days::text, 'null'),
              '}'
            ))
            from licence_kinds t15
          ) ->> t14.kind_code, 'null'),
          ',"issuer":',
          coalesce((select jsonb_object_agg(t16.code, concat(
              '{"name":',
              to_json(t16.name),
              '}'
            ))
            from departments t16
          ) ->> t14.issuer_code, 'null'),
          '}}'
        ) as j0
        from licences t14
        where t14.city_code = $2::bigint
        and t14.enterprise_id = $3::uuid
        and (t14.valid_to < ($7::date + $8::bigint::integer) and (t14.state is not null and not coalesce(t14.state = any($9::text[]), false)))
        order by (t14.valid_to is null) asc, t14.valid_to asc, t14.id asc
        limit $5::bigint
      ) t13
    ),
    ',"certificates":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from safety_people t17
          where t17.city_code = $2::bigint
          and t17.enterprise_id = $3::uuid
          and (t17.valid_to < ($7::date + $8::bigint::integer) or t17.recheck_due < ($7::date + $10::bigint::integer))
        ),
        ',"edges":[',
        string_agg(t18.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"name":',
          coalesce(to_json(t21.name)::text, 'null'),
          ',"post":"',
          t19.post,
          '","certificateKind":',
          coalesce(to_json(t19.certificate_kind)::text, 'null'),
          ',"validTo":',
          coalesce('"' || t19.valid_to || '"', 'null'),
          ',"recheckDue":',
          coalesce('"' || t19.recheck_due || '"', 'null'),
          '}}'
        ) as j0
        from (select t19.*
          from safety_people t19
          where t19.city_code = $2::bigint
          and t19.enterprise_id = $3::uuid
          and (t19.valid_to < ($7::date + $8::bigint::integer) or t19.recheck_due < ($7::date + $10::bigint::integer))
          order by (t19.valid_to is null) asc, t19.valid_to asc, t19.id asc
          limit $5::bigint
        ) t19
        left join lateral (select t20.*
          from safety_people_personal_staff_name t20
          where t20.id = t19.id
          and t20.city_code = $2::bigint
          and t20.enterprise_id = $3::uuid offset 0
        ) t21 on true
      ) t18
    ),
    ',"evaluations":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from evaluations t22
          where t22.city_code = $2::bigint
          and t22.enterprise_id = $3::uuid
          and (t22.valid_to < ($7::date + $8::bigint::integer) and t22.state <> $11::text)
        ),
        ',"edges":[',
        string_agg(t23.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"reportNo":',
          to_json(t24.report_no),
          ',"validTo":',
          coalesce('"' || t24.valid_to || '"', 'null'),
          ',"state":"',
          t24.state,
          '","kind":',
          coalesce((select jsonb_object_agg(t25.code, concat(
              '{"name":',
              to_json(t25.name),
              '}'
            ))
            from evaluation_kinds t25
          ) ->> t24.kind_code, 'null'),
          ',"institution":',
          coalesce(t27.j, 'null'),
          '}}'
        ) as j0
        from (select t24.*
          from evaluations t24
          where t24.city_code = $2::bigint
          and t24.enterprise_id = $3::uuid
          and (t24.valid_to < ($7::date + $8::bigint::integer) and t24.state <> $11::text)
          order by (t24.valid_to is null) asc, t24.valid_to asc, t24.id asc
          limit $5::bigint
        ) t24
        left join lateral (select concat(
            '{"name":',
            to_json(t26.name),
            '}'
          ) as j
          from institutions t26
          where t26.id = t24.institution_id offset 0
        ) t27 on true
      ) t23
    ),
    ',"hazards":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards t28
          where t28.city_code = $2::bigint
          and t28.enterprise_id = $3::uuid
          and (t28.state is not null and not coalesce(t28.state = any($12::text[]), false))
        ),
        ',"edges":[',
        string_agg(t29.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"level":"',
          t30.level,
          '","state":"',
          t30.state,
          '","deadline":"',
          t30.deadline,
          '","description":',
          coalesce(to_json(t32.description)::text, 'null'),
          '}}'
        ) as j0
        from (select t30.*
          from hazards t30
          where t30.city_code = $2::bigint
          and t30.enterprise_id = $3::uuid
          and (t30.state is not null and not coalesce(t30.state = any($12::text[]), false))
          order by t30.deadline asc, t30.id asc
          limit $5::bigint
        ) t30
        left join lateral (select t31.*
          from hazards_commercial t31
          where t31.id = t30.id
          and t31.city_code = $2::bigint
          and t31.enterprise_id = $3::uuid offset 0
        ) t32 on true
      ) t29
    ),
    '}'
  )
)
end
